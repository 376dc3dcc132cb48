/**
 * Memory that a message between threads can hand over instead of copying: bytes of its own, in the message itself or one step below. Whoever
 * sends them has them no longer.
 */
export function handedOver(message: unknown): ArrayBuffer[] {
  const parts = ArrayBuffer.isView(message) ? [message] : Object.values(message ?? {}).filter((part) => ArrayBuffer.isView(part));
  const own = parts.filter(
    (part) => part.buffer instanceof ArrayBuffer && part.byteLength === part.buffer.byteLength && part.byteLength > 0,
  );
  return [...new Set(own.map((part) => part.buffer as ArrayBuffer))];
}
