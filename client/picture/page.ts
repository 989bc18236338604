import { env, Uri, type Webview } from 'vscode';

/**
 * The page of the picture: no network, no script but its own, no words and no text of articles in its source. What it
 * shows is sent to it later, and set as text.
 */
export function pageOf(webview: Webview, media: Uri): string {
  const nonce = randomText();
  const script = webview.asWebviewUri(Uri.joinPath(media, 'picture.js')).toString();
  const style = webview.asWebviewUri(Uri.joinPath(media, 'picture.css')).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${env.language.replace(/[^A-Za-z-]/g, '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Namedesk</title>
</head>
<body>
<header><h1 id="title"></h1><p id="intro"></p>
<p class="choices"><label><input type="checkbox" id="several"> <span id="several-words"></span></label>
<label id="folder-choice" hidden><span id="folder-words"></span> <select id="folder"></select></label></p></header>
<p id="empty" hidden></p>
<div id="frame"><table id="grid" role="grid"><thead></thead><tbody></tbody></table></div>
<p id="left"></p>
<footer id="here" role="status" aria-live="polite"></footer>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function randomText(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
