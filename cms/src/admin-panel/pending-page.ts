const reloadSeconds = 5;

/** Shown until the panel's long first build is done; it reloads itself without a script. */
export const pendingPage = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="${reloadSeconds}">
<title>Die Redaktion wird vorbereitet</title>
<style>
body { display: grid; min-height: 90vh; place-content: center; margin: 1.5rem; font: 1.125rem/1.6 system-ui, sans-serif; color: #1a1a2e; background: #f6f6f9; }
main { max-width: 34rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
@media (prefers-color-scheme: dark) { body { color: #eeeef5; background: #181826; } }
</style>
</head>
<body>
<main>
<h1>Die Redaktion wird vorbereitet</h1>
<p>Die Oberfläche wird gerade zum ersten Mal gebaut. Das dauert etwa eine bis zwei Minuten. Diese Seite lädt sich von selbst neu.</p>
</main>
</body>
</html>
`;

export const retryAfterSeconds = String(reloadSeconds);
