/**
 * Another transaction took the same slot between our look and our insert. It carries the SQLSTATE of a serialisation failure,
 * because it is one: run again, the transaction sees the other's visit and finds the next slot or no room.
 */
export class SlotTaken extends Error {
  readonly code = '40001';
  constructor() {
    super('a cap slot was taken by another transaction');
  }
}
