import { ASK_EACH_TIME, cachePatterns, NOT_KEPT } from "../serve/caching";
import { PLAIN_TEXT, typesByExtension, typesByFolder } from "../serve/content-types";
import { EVERYBODY } from "../serve/frame-ancestors";
import {
  commonHeaders,
  contentSecurityPolicy,
  framedByList,
  kindHeaders,
  kindPatterns,
  type FileKind,
} from "../serve/security-headers";
import { OEMBED_PORT, type SiteSettings } from "./site-settings";

const FRAMED_BY = "{http.vars.framed_by}";

/** The configuration of Caddy for one site. */
export function caddyConfig(site: SiteSettings): string {
  return `${heading}
${globalOptions(site)}
${site.name}${site.httpsPort === 443 ? "" : `:${site.httpsPort}`} {
${settings(site)}
	# From here on nothing is to be changed by hand. In a route the order of the lines counts.
	route {
		# The oEmbed provider, where it runs on this machine (tools/oembed); it sends headers of its own.
		# handle /oembed {
		# 	reverse_proxy 127.0.0.1:${OEMBED_PORT}
		# }

${[...commonLines(), ...policyLines(), ...cacheLines(), ...typeLines()].map((line) => (line === "" ? "" : `\t\t${line}`)).join("\n")}

		@refused not method GET HEAD
		handle @refused {
			header {
				Allow "GET, HEAD"
				Cache-Control ${NOT_KEPT}
				Content-Type "${PLAIN_TEXT}"
			}
			respond "Only GET and HEAD are answered here.
" 405
		}
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		header {
			Cache-Control ${NOT_KEPT}
			Content-Type "${PLAIN_TEXT}"
		}
		respond "There is no such file here.
" {http.error.status_code}
	}
}
`;
}

const heading = `# Grenzatlas on Caddy 2.6 or newer. Written by "npm run deploy:config" from tools/serve, the same source that
# "npm start" uses; deploy/README.md says how to put it in place. Copy it to /etc/caddy/Caddyfile.`;

function globalOptions({ httpPort, httpsPort }: SiteSettings): string {
  if (httpPort === 80 && httpsPort === 443) return "";
  return `
{
	http_port ${httpPort}
	https_port ${httpsPort}
	admin off
}
`;
}

function settings({ root, framedBy, certificate, key }: SiteSettings): string {
  const value = framedBy === EVERYBODY ? `{$FRAME_ANCESTORS:${EVERYBODY}}` : framedBy;
  return `	# Who may show embed.html in a frame: * (everybody), 'none', or origins side by side, for instance
	# "https://stadt.example https://*.zeitung.example"; the variable FRAME_ANCESTORS of Caddy's environment says it too.
	vars framed_by "${value}"
	root * ${root}
${certificate && key ? `\ttls ${certificate} ${key}\n` : ""}
	# Caddy keeps no log of visits unless it is told to. This one holds no personal data:
	# log {
	# 	output file /var/log/caddy/grenzatlas.log
	# 	format filter {
	# 		wrap json
	# 		fields {
	# 			request>remote_ip delete
	# 			request>remote_port delete
	# 			request>client_ip delete
	# 			request>headers delete
	# 			request>tls delete
	# 			request>uri regexp "[?].*" ""
	# 			user_id delete
	# 			resp_headers delete
	# 		}
	# 	}
	# }
	# Once all names of this site speak HTTPS for good:
	# header Strict-Transport-Security "max-age=31536000"
`;
}

function commonLines(): readonly string[] {
  const lines = Object.entries(commonHeaders).map(([name, value]) => `\t${name} "${value}"`);
  // A block that takes a header away is put off until the answer, and never comes to an error: one of its own.
  return ["header {", ...lines, "}", "header -Server"];
}

function policyLines(): readonly string[] {
  const lines = kindPatterns.flatMap(([kind, pattern]) => [
    `@${kind} path_regexp ${quoted(pattern)}`,
    `header @${kind} Content-Security-Policy "${contentSecurityPolicy(kind, EVERYBODY)}"`,
    ...(framedByList.has(kind) ? listedLines(kind, pattern) : []),
  ]);
  return [
    "",
    `header Content-Security-Policy "${contentSecurityPolicy("document", EVERYBODY)}"`,
    ...lines,
    ...kindHeaders.flatMap(({ name, value, kinds }) =>
      kinds.map((kind) => `header @${kind} ${name} "${value}"`),
    ),
  ];
}

/** Where everybody may frame, nothing is said: `*` would refuse a page opened from disk. */
function listedLines(kind: FileKind, pattern: string): readonly string[] {
  return [
    `@${kind}-listed {`,
    `\tpath_regexp ${quoted(pattern)}`,
    `\tnot vars framed_by ${EVERYBODY}`,
    "}",
    `header @${kind}-listed Content-Security-Policy "${contentSecurityPolicy(kind, FRAMED_BY)}"`,
  ];
}

function cacheLines(): readonly string[] {
  const lines = cachePatterns.flatMap(([pattern, value], index) => [
    `@kept-${index + 1} path_regexp ${quoted(pattern)}`,
    `header @kept-${index + 1} Cache-Control "${value}"`,
  ]);
  return ["", `header Cache-Control "${ASK_EACH_TIME}"`, ...lines];
}

function typeLines(): readonly string[] {
  const byExtension = Object.entries(typesByExtension).map(([extension, type]) => [`*.${extension}`, type]);
  const byFolder = Object.entries(typesByFolder).flatMap(([folder, list]) =>
    Object.entries(list).map(([extension, type]) => [`/${folder}/*.${extension}`, type]),
  );
  const lines = [...byExtension, ...byFolder].flatMap(([path, type], index) => [
    `@type-${index + 1} path ${path}`,
    `header @type-${index + 1} Content-Type "${type}"`,
  ]);
  return ["", ...lines];
}

function quoted(pattern: string): string {
  return `\`${pattern}\``;
}
