/** What system errors mean for somebody who reads articles. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'it is no longer there',
  ENOTDIR: 'it is no longer there',
  ELOOP: 'a link that leads round in a circle',
  EMFILE: 'too many files are open at once',
  ENFILE: 'too many files are open at once',
  EBUSY: 'another program holds it',
  EAGAIN: 'another program holds it',
  EIO: 'the disk reports an error',
  ENAMETOOLONG: 'its path is too long',
  ETIMEDOUT: 'the disk does not answer',
  ESTALE: 'the network folder it is in has gone',
};

/** The code of a system error, as "ENOENT"; '' for any other error. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Why a file could not be read, in words for people. */
export function plainReason(error: unknown): string {
  const code = errorCode(error);
  return REASONS[code] ?? (code === '' ? 'it could not be read' : `it could not be read (${code})`);
}
