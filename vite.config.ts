import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { chunkGroups } from "./tools/chunks/chunk-groups";
import { embedHost } from "./tools/embed-host/embed-host-plugin";
import { embedViews } from "./tools/embed-views/embed-views-plugin";
import { feeds } from "./tools/feeds/feeds-plugin";
import { messages } from "./tools/messages/messages-plugin";
import { poster } from "./tools/poster/poster-plugin";
import { statements } from "./tools/statements/statements-plugin";

export default defineConfig({
  // Relative, so that the built folder works under any path of any static host.
  base: "./",
  plugins: [react(), messages(), poster(), feeds(), embedHost(), embedViews(), statements()],
  build: {
    target: "es2022",
    // Small files stay files: a `data:` font or script would need a looser content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ["index.html", "embed.html"],
      output: { codeSplitting: { groups: chunkGroups } },
    },
  },
  worker: { format: "es" },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    environment: "node",
    setupFiles: ["test/setup.ts"],
    // The data loaders of the tests read the built files of public/geo from disk.
    testTimeout: 20_000,
  },
});
