import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { feeds } from "./tools/feeds/feeds-plugin";
import { messages } from "./tools/messages/messages-plugin";
import { poster } from "./tools/poster/poster-plugin";

export default defineConfig({
  // Relative, so that the built folder works under any path of any static host.
  base: "./",
  plugins: [react(), messages(), poster(), feeds()],
  build: {
    target: "es2022",
    // Small files stay files: a `data:` font or script would need a looser content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Many small files take longer than a few: one for all that the first picture needs, and one for what
        // the panels share.
        codeSplitting: {
          groups: [
            { name: "first", tags: ["$initial"] },
            { name: "panels", test: /[\\/]src[\\/]panels[\\/](ui|data)[\\/]/, minShareCount: 2 },
          ],
        },
      },
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
