import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of heap beyond which a test file first has the modules of the files before it given back. */
const ENOUGH = 150_000_000;

// V8 keeps the modules of finished test files until a collection of last resort; without one each collection walks
// through all of them, and a worker that had seen ten files spent two thirds of its time collecting.
if (process.memoryUsage().heapUsed > ENOUGH) {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')({ type: 'major', flavor: 'last-resort', execution: 'sync' });
}
