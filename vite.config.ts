import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { embedHost } from "./tools/embed-host/embed-host-plugin";
import { embedViews } from "./tools/embed-views/embed-views-plugin";
import { feeds } from "./tools/feeds/feeds-plugin";
import { messages } from "./tools/messages/messages-plugin";
import { poster } from "./tools/poster/poster-plugin";
import { statements } from "./tools/statements/statements-plugin";

/** The first picture of a frame in another site, which waits with everything else until it is seen. */
const startsFrame =
  /[\\/]embed\.html|[\\/]src[\\/](data[\\/]load-poster|embed)(\.ts$|[\\/])|[\\/]src[\\/]app[\\/]frame[\\/](frame\.css|first-picture\.ts)$/;
/** What that and the atlas both begin with. */
const startsBoth =
  /[\\/]src[\\/](app[\\/]start-language\.ts|model[\\/]language\.ts|app[\\/]tokens\.css)$|preload-helper/;

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
      output: {
        // Many small files take longer than a few: one for all that the first picture needs, and one for what
        // the panels share.
        codeSplitting: {
          groups: [
            { name: "start", test: startsBoth },
            { name: "frame", test: startsFrame },
            // Without what begins by itself: the frame begins when it is seen.
            { name: "first", tags: ["$initial"], test: /^(?!.*([\\/]src[\\/]main\.tsx|\.html))/ },
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
