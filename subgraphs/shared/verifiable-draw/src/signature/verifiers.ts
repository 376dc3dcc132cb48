/** Signature primitives come in as functions: native on servers, pure in pages. */
export interface SignatureVerifiers {
  /** 32-byte public key, 64-byte signature */
  readonly ed25519: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
  /** public key 04‖x‖y, signature r‖s, GB/T 32918.2 with the default identifier; without it SM2 lines of known keys fail. */
  readonly sm2?: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
}
/** Makes a 64-byte signature over a message. */
export type Signer = (message: Uint8Array) => Uint8Array;
