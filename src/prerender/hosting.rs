//! Settings for static hosts, as files for the usual ones: media types, caching, compression, who may load and frame
//! what.
//!
//! A frame without `allow-same-origin` has an opaque origin, so to the browser even our own scripts, code, styles and
//! data are cross-origin, and must allow anyone to load them. Nothing forbids framing: there is no `X-Frame-Options`,
//! and pieces say so themselves.

/// For every file.
const ALWAYS: [(&str, &str); 4] = [
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
];
/// For files with a content hash in their names.
const IMMUTABLE: (&str, &str) = ("Cache-Control", "public, max-age=31536000, immutable");
/// For all others.
const REVALIDATE: (&str, &str) = ("Cache-Control", "no-cache");
/// For pieces in frames. A host with `Cross-Origin-Embedder-Policy` frames only pages that set the same; [`ALWAYS`]
/// allows what a piece loads to be loaded from anywhere.
const FRAMES: [(&str, &str); 2] =
    [("Content-Security-Policy", "frame-ancestors *"), ("Cross-Origin-Embedder-Policy", "require-corp")];
/// Prefixes of the names of files with a hash, below the site's folder: code, styles, data.
const HASHED: [&str; 9] =
    ["shell-", "exhibits-", "chunk-", "boot-", "frame-", "styles-", "font-", "icon-", "page-data/"];

/// The files, each with its path below the site's folder.
pub fn files(base: &str) -> [(&'static str, String); 3] {
    [("_headers", headers(base)), ("hosting/nginx.conf", nginx(base)), ("hosting/apache.htaccess", apache(base))]
}

/// For hosts that read `_headers`, such as Netlify and Cloudflare Pages. They combine the headers of all matching
/// rules, so none is set by two rules for one address; without a rule these hosts make caches revalidate.
fn headers(base: &str) -> String {
    let mut text = "# Read by Netlify, Cloudflare Pages and others, at the root of what is published.\n".to_owned();
    let mut rule = |pattern: &str, headers: &[(&str, &str)]| {
        text += &format!("{base}{pattern}\n");
        headers.iter().for_each(|(name, value)| text += &format!("  {name}: {value}\n"));
    };
    rule("*", &ALWAYS);
    HASHED.iter().for_each(|name| rule(&format!("{name}*"), &[IMMUTABLE]));
    rule("embed/*", &FRAMES);
    text
}

fn nginx(base: &str) -> String {
    let add = |headers: &[(&str, &str)]| -> String {
        // nginx drops the headers of an outer block where an inner one adds any, so each block lists all of its own.
        let all = ALWAYS.iter().chain(headers);
        all.map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n")).collect()
    };
    let hashed = HASHED.join("|");
    format!(
        "# Goes into the server block. For the ready-made brotli files nginx needs the module ngx_brotli; then uncomment.\n\
         # brotli_static on;\n\
         error_page 404 {base}404.html;\n\
         types_hash_max_size 2048;\n\
         location {base} {{\n    index index.html;\n{always}}}\n\
         location ~ ^{base}({hashed}) {{\n    types {{ application/wasm wasm; text/javascript js; text/css css; \
         font/woff2 woff2; application/octet-stream bin; }}\n{ever}}}\n\
         location ~ ^{base}embed/. {{\n    index index.html;\n{frames}}}\n",
        always = add(&[REVALIDATE]),
        ever = add(&[IMMUTABLE]),
        frames = add(&[&[REVALIDATE][..], &FRAMES].concat()),
    )
}

fn apache(base: &str) -> String {
    let set = |headers: &[(&str, &str)]| -> String {
        headers.iter().map(|(name, value)| format!("Header set {name} \"{value}\"\n")).collect()
    };
    let types = [("html", "text/html"), ("css", "text/css"), ("js", "text/javascript"), ("wasm", "application/wasm")];
    let types =
        types.map(|(ending, kind)| format!("<FilesMatch \"\\.{ending}\\.br$\">\nForceType {kind}\n</FilesMatch>\n"));
    let hashed = HASHED.map(|name| name.replace('/', "/.*")).join("|");
    format!(
        "# Goes into the site's folder as .htaccess. Needs mod_headers, mod_mime and, for the ready-made brotli files,\n\
         # mod_rewrite.\n\
         AddType application/wasm .wasm\nAddType font/woff2 .woff2\nErrorDocument 404 {base}404.html\n\
         {always}{again}\
         <If \"%{{REQUEST_URI}} =~ m#^{base}({hashed})#\">\n{ever}</If>\n\
         <If \"%{{REQUEST_URI}} =~ m#^{base}embed/.#\">\n{frames}</If>\n\
         RewriteEngine On\n\
         RewriteCond %{{HTTP:Accept-Encoding}} br\n\
         RewriteCond %{{REQUEST_FILENAME}}.br -f\n\
         RewriteRule ^(.+)$ $1.br [L]\n\
         <FilesMatch \"\\.br$\">\nHeader set Content-Encoding br\nHeader append Vary Accept-Encoding\nRemoveLanguage .br\n\
         </FilesMatch>\n{types}",
        always = set(&ALWAYS),
        again = set(&[REVALIDATE]),
        ever = set(&[IMMUTABLE]),
        frames = set(&FRAMES),
        types = types.concat(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The headers that a `_headers` host would send: those of all matching rules combined.
    fn sent<'a>(file: &'a str, address: &str) -> Vec<&'a str> {
        let mut found = Vec::new();
        let mut fits = false;
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            match line.strip_prefix("  ") {
                Some(header) if fits => found.push(header),
                Some(_) => {}
                None => fits = address.starts_with(line.trim_end_matches('*')),
            }
        }
        found
    }

    #[test]
    fn every_kind_of_file_is_sent_as_frames_and_caches_need_it() {
        let file = headers("/explainer/");
        for (name, is_kept) in [
            ("shell-1_bg.wasm", true),
            ("exhibits-1.js", true),
            ("chunk-timeline-1.wasm", true),
            ("boot-1.js", true),
            ("styles-figure-1.css", true),
            ("font-brief-serif-400-1.woff2", true),
            ("page-data/en/texts-1.bin", true),
            ("data/index.html", false),
            ("data/events.csv", false),
            ("figures/ai-users/index.html", false),
            ("answer-key/index.html", false),
            ("embed.js", false),
            ("history/index.html", false),
            ("og/history.png", false),
            ("embed/history/index.html", false),
        ] {
            let sent = sent(&file, &format!("/explainer/{name}"));
            assert!(sent.contains(&"Access-Control-Allow-Origin: *"), "{name}: {sent:?}");
            assert_eq!(sent.iter().any(|header| header.contains("immutable")), is_kept, "{name}: {sent:?}");
            assert!(sent.contains(&"Cross-Origin-Resource-Policy: cross-origin"), "{name}: {sent:?}");
            for of_frames in ["frame-ancestors *", "Cross-Origin-Embedder-Policy: require-corp"] {
                let is_sent = sent.iter().any(|header| header.contains(of_frames));
                assert_eq!(is_sent, name.starts_with("embed/"), "{name}: {of_frames}");
            }
            let mut names: Vec<&str> = sent.iter().filter_map(|header| header.split(':').next()).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), sent.len(), "no header is sent twice for {name}: {sent:?}");
        }
        assert!(sent(&file, "/other/").is_empty(), "other sites of the host are left alone");
    }
}
