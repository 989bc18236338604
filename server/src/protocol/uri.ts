/**
 * Addresses of documents, compared and taken apart without a parser that would reject what clients send.
 * A key is only for comparison; the address itself is kept as the client wrote it.
 */

/**
 * One key for all ways of writing an address: percent-encoded or not, a drive letter in either case, with or
 * without a slash at the end.
 */
export function uriKey(uri: string): string {
  const plain = decoded(uri);
  const end = plain.endsWith('/') && !plain.endsWith('://') && !plain.endsWith(':///') ? -1 : undefined;
  return plain
    .slice(0, end)
    .replace(/^file:\/\/\/([A-Za-z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

/** The path of a document from a folder, with "/" between its parts; undefined where it lies outside of it. */
export function pathInside(folderUri: string, uri: string): string | undefined {
  const folder = uriKey(folderUri);
  const key = uriKey(uri);
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  if (!key.startsWith(prefix)) return undefined;
  const path = key.slice(prefix.length);
  const climbs = path.split('/').some(part => part === '..' || part === '.' || part === '');
  return climbs || path.includes('\0') ? undefined : path;
}

/** The address of a path in a folder, each part percent-encoded. */
export function uriInside(folderUri: string, path: string): string {
  const base = folderUri.endsWith('/') ? folderUri.slice(0, -1) : folderUri;
  return `${base}/${path.split('/').map(encoded).join('/')}`;
}

/** The last part of an address, decoded: the name of the file. */
export function nameOf(uri: string): string {
  const key = uriKey(uri);
  return key.slice(key.lastIndexOf('/') + 1).replace(/^untitled:/, '');
}

export function schemeOf(uri: string): string {
  const colon = uri.indexOf(':');
  return colon < 0 ? '' : uri.slice(0, colon).toLowerCase();
}

/** Percent-decoding that leaves alone what is no encoding of anything. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Percent-encoding of one part of a path; a lone surrogate, which has no encoding, is written as U+FFFD. */
function encoded(part: string): string {
  try {
    return encodeURIComponent(part);
  } catch {
    return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));
  }
}
