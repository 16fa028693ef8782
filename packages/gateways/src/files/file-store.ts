export interface StoredFile {
  sha256: string;
  size: number;
}

/** Bytes kept under their own SHA-256: the same bytes are kept once and can never change. */
export interface FileStore {
  /** Returns once the bytes would survive a power cut. */
  put(bytes: Uint8Array): Promise<StoredFile>;
  /** Throws when the kept bytes no longer match their name. */
  get(sha256: string): Promise<Uint8Array | null>;
  has(sha256: string): Promise<boolean>;
  /** Removes the bytes for good, unless they were put again within the last hour. */
  remove(sha256: string): Promise<void>;
}
