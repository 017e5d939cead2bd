import type { Log } from './index.ts';

/**
 * A file in a personal chat: first the question whether the person wants it (`context` comes back with their answer), then, once
 * it stands in their OneDrive, the file itself.
 */
export type FileMessage =
  | {
      readonly kind: 'consent';
      readonly name: string;
      readonly description: string;
      readonly sizeInBytes: number;
      readonly context: Readonly<Record<string, string>>;
    }
  | ({ readonly kind: 'info'; readonly fileType: string } & Omit<UploadPlace, 'uploadUrl'>);

/** Where Teams lets the bot put a file that the person wants. */
export type UploadPlace = {
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly name: string;
  readonly uniqueId: string;
};

/** A file of known length (bytes) that is made while it is sent. */
export type FileToSend = { readonly length: number; readonly pieces: () => AsyncIterable<Buffer> };

/** Puts a file where Teams said; true when it is there. Never rejects. */
export type Upload = (uploadUrl: string, file: FileToSend, log?: Log) => Promise<boolean>;
