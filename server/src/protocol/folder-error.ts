/** Why a folder cannot be read at all. */
export type FolderFault = 'missing' | 'not-a-folder' | 'no-permission' | 'unreadable';

/** The corpus root cannot be listed. The message is for people and names the folder. */
export class FolderError extends Error {
  readonly fault: FolderFault;

  constructor(fault: FolderFault, message: string) {
    super(message);
    this.name = 'FolderError';
    this.fault = fault;
  }
}
