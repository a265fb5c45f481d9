import { ASK_EACH_TIME, cachePatterns, NOT_KEPT } from "../serve/caching";
import { typesByExtension, typesByFolder } from "../serve/content-types";
import { EVERYBODY } from "../serve/frame-ancestors";
import {
  commonHeaders,
  contentSecurityPolicy,
  framedByList,
  framingDirective,
  kindHeaders,
  kindPatterns,
  type KindHeader,
} from "../serve/security-headers";
import { OEMBED_PORT, type SiteSettings } from "./site-settings";

const FRAMED_BY = "$grenzatlas_framed_by";
const FRAMING = "$grenzatlas_framing";

/** The configuration of nginx for one site, to be included where `http` is: settings first, then the rest. */
export function nginxConfig(site: SiteSettings): string {
  return `${[heading, settings(site), variables(), anonymousLog, redirectServer(site), server(site)].join("\n\n")}\n`;
}

const heading = `# Grenzatlas on nginx 1.18 or newer. Written by "npm run deploy:config" from tools/serve, the same source that
# "npm start" uses; deploy/README.md says how to put it in place. Copy it to /etc/nginx/conf.d/grenzatlas.conf.`;

function settings({ framedBy }: SiteSettings): string {
  return `# Who may show embed.html in a frame: * (everybody), 'none', or origins side by side, for instance
# "https://stadt.example https://*.zeitung.example".
map "" ${FRAMED_BY} {
    default "${framedBy}";
}`;
}

function variables(): string {
  const policies = kindPatterns.map(
    ([kind, pattern]) =>
      `    "~${pattern}" "${contentSecurityPolicy(kind, EVERYBODY)}${framedByList.has(kind) ? FRAMING : ""}";`,
  );
  const kept = cachePatterns.map(([pattern, value]) => `    "~${pattern}" "${value}";`);
  return `# Where everybody may frame, nothing is said: "*" would refuse a page opened from disk.
map ${FRAMED_BY} ${FRAMING} {
    "${EVERYBODY}" "${framingDirective(EVERYBODY)}";
    default "${framingDirective(FRAMED_BY)}";
}

# What a file may do, by its path.
map $uri $grenzatlas_policy {
${policies.join("\n")}
    default "${contentSecurityPolicy("document", EVERYBODY)}";
}

${kindHeaders.map(kindHeaderMap).join("\n\n")}

# How long a browser keeps it.
map $uri $grenzatlas_kept {
${kept.join("\n")}
    default "${ASK_EACH_TIME}";
}

map $status $grenzatlas_cache {
    "~^[45]" "${NOT_KEPT}";
    default $grenzatlas_kept;
}

map $status $grenzatlas_allow {
    405 "GET, HEAD";
    default "";
}`;
}

/** The variable that holds a header of some kinds of files; empty for the others. */
function variableOf({ name }: KindHeader): string {
  return `$grenzatlas_${name.replace("Cross-Origin-", "").replaceAll("-", "_").toLowerCase()}`;
}

function kindHeaderMap(header: KindHeader): string {
  const lines = kindPatterns
    .filter(([kind]) => header.kinds.includes(kind))
    .map(([, pattern]) => `    "~${pattern}" "${header.value}";`);
  return [`map $uri ${variableOf(header)} {`, ...lines, '    default "";', "}"].join("\n");
}

const anonymousLog = `# A log without addresses, agents, referring pages and queries, for those who want to keep no personal data.
log_format grenzatlas_anonymous '$time_iso8601 "$request_method $uri $server_protocol" $status $body_bytes_sent';`;

function redirectServer({ name, httpPort, httpsPort }: SiteSettings): string {
  const port = httpsPort === 443 ? "" : `:${httpsPort}`;
  return `server {
    listen ${httpPort};
    listen [::]:${httpPort};
    server_name ${name};
    server_tokens off;
    return 301 https://$host${port}$request_uri;
}`;
}

function server(site: SiteSettings): string {
  const { name, root, httpsPort } = site;
  const certificate = site.certificate ?? `/etc/letsencrypt/live/${name}/fullchain.pem`;
  const key = site.key ?? `/etc/letsencrypt/live/${name}/privkey.pem`;
  return `server {
    # nginx 1.25.1 and newer: "listen ${httpsPort} ssl;" and "http2 on;".
    listen ${httpsPort} ssl http2;
    listen [::]:${httpsPort} ssl http2;
    server_name ${name};
    root ${root};
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:grenzatlas:10m;
    ssl_session_timeout 1d;
    ssl_session_tickets off;

    # Take away the # for a log without personal data; "access_log off;" for none. The error log names addresses too.
    # access_log /var/log/nginx/grenzatlas.log grenzatlas_anonymous;
    # error_log /var/log/nginx/grenzatlas.error.log crit;

    # From here on nothing is to be changed by hand.
    server_tokens off;
    autoindex off;
    sendfile on;
    tcp_nopush on;
    open_file_cache max=2000 inactive=60s;
    open_file_cache_valid 10s;

    # Files are compressed once, when they are built.
    gzip off;
    gzip_static on;
    gzip_http_version 1.0;
    gzip_proxied any;
    gzip_vary on;
    # Brotli needs the module of the package libnginx-mod-http-brotli-static (Debian, Ubuntu).
    ${site.brotli ? "" : "# "}brotli_static on;

${types()}

${headers()}

${locations()}
}`;
}

function locations(): string {
  return `    error_page 404 = @missing;
    error_page 405 = @refused;
    if ($request_method !~ "^(GET|HEAD)$") {
        return 405;
    }
    location = / {
        try_files /index.html =404;
    }
    # The oEmbed provider, where it runs on this machine (tools/oembed). It sends headers of its own: the one added
    # here keeps those above away.
    # location = /oembed {
    #     add_header Referrer-Policy "no-referrer";
    #     proxy_pass http://127.0.0.1:${OEMBED_PORT};
    # }
${folders()}
    location / {
        try_files $uri =404;
    }
    location @missing {
        types {}
        default_type text/plain;
        return 404 "There is no such file here.\\n";
    }
    location @refused {
        types {}
        default_type text/plain;
        return 405 "Only GET and HEAD are answered here.\\n";
    }`;
}

function headers(): string {
  const values = {
    ...commonHeaders,
    "Content-Security-Policy": "$grenzatlas_policy",
    ...Object.fromEntries(kindHeaders.map((header) => [header.name, variableOf(header)])),
    "Cache-Control": "$grenzatlas_cache",
    Allow: "$grenzatlas_allow",
  };
  const lines = Object.entries(values).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  return [
    "    # A header whose value is empty is not sent. No location below adds headers: it would lose these.",
    ...lines,
    "    # Once all names of this site speak HTTPS for good:",
    '    # add_header Strict-Transport-Security "max-age=31536000" always;',
  ].join("\n");
}

/** nginx adds the character set by itself. */
function types(): string {
  const encoded = new Set<string>();
  const all = [typesByExtension, ...Object.values(typesByFolder)].flatMap((list) => Object.values(list));
  for (const type of all) if (type.includes("charset")) encoded.add(bare(type));
  encoded.delete("text/html");
  return `    charset utf-8;
    charset_types ${[...encoded].join(" ")};
    default_type application/octet-stream;
${typeBlock(typesByExtension, "    ")}`;
}

function folders(): string {
  return Object.entries(typesByFolder)
    .map(
      ([folder, list]) => `    location /${folder}/ {
${typeBlock(list, "        ")}
        try_files $uri =404;
    }`,
    )
    .join("\n");
}

function typeBlock(list: Readonly<Record<string, string>>, indent: string): string {
  const lines = Object.entries(list).map(([extension, type]) => `${indent}    ${bare(type)} ${extension};`);
  return [`${indent}types {`, ...lines, `${indent}}`].join("\n");
}

function bare(type: string): string {
  return type.split(";", 1)[0] ?? type;
}
