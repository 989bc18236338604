/** A file of this many bytes is no article: the longest novels have a quarter of it. */
export const MAX_ARTICLE_BYTES = 16 << 20;

export function tooLarge(bytes: number): string {
  return `too large to be an article (${megabytes(bytes)} MB; the limit is ${megabytes(MAX_ARTICLE_BYTES)} MB)`;
}

/** Rounded up, so that what is over the limit never looks as large as the limit. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1 << 20));
}
