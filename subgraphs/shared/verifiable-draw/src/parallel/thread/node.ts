import { parentPort } from 'node:worker_threads';
import { nodeHash } from '../../node.ts';
import { type LaneQuestion, laneWork } from '../lane-work.ts';

/** A lane in a thread of its own: one question, one answer, in order. */
const work = laneWork(nodeHash);
parentPort!.on('message', (question: LaneQuestion) => {
  try {
    parentPort!.postMessage({ answer: work(question) });
  } catch (error) {
    parentPort!.postMessage({ error });
  }
});
