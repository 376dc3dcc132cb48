/** A message for the person at the terminal, shown without a stack. */
export class ReaderError extends Error {
  isForReader = true;
}
