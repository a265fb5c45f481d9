/** One built file of `public/geo`. */
export interface ManifestFile {
  /** Relative to `geo/`. */
  readonly path: string;
  /** Version of the file's shape; the app refuses another one. */
  readonly schemaVersion: number;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
  readonly bytes: number;
  readonly title: string;
  /** Year of the boundaries or edition of the tables. */
  readonly vintage: string;
  readonly licence: string;
  readonly attribution: string;
  readonly provenance: string;
}

export interface Manifest {
  readonly schemaVersion: number;
  readonly files: readonly ManifestFile[];
}
