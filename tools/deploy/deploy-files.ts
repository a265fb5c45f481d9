import { caddyConfig } from "./caddy-config";
import { nginxConfig } from "./nginx-config";
import type { SiteSettings } from "./site-settings";
import { staticHostHeaders } from "./static-host-headers";

/** All generated files of deploy/ by their path in it. */
export function deployFiles(site: SiteSettings): ReadonlyMap<string, string> {
  return new Map([
    ["nginx/grenzatlas.conf", nginxConfig(site)],
    ["caddy/Caddyfile", caddyConfig(site)],
    ["static-host/_headers", staticHostHeaders(site.framedBy)],
  ]);
}
