import { request as requestPlain, type IncomingHttpHeaders } from "node:http";
import { request as requestSecure } from "node:https";

const TIMEOUT_MILLISECONDS = 20_000;

export interface ServerAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it came, still compressed. */
  readonly body: Buffer;
}

export interface ServerQuestion {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request as it is written: the path is neither tidied nor is the answer decoded or a redirect followed. */
export function askServer(
  origin: string,
  path: string,
  { method = "GET", headers = {} }: ServerQuestion = {},
): Promise<ServerAnswer> {
  const { protocol, hostname, port } = new URL(origin);
  const request = protocol === "https:" ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const question = request(
      { hostname, port, path, method, headers, timeout: TIMEOUT_MILLISECONDS },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    question.on("timeout", () => question.destroy(new Error(`${origin}${path} does not answer`)));
    question.on("error", reject);
    question.end();
  });
}
