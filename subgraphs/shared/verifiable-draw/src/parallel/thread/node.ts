import { parentPort } from 'node:worker_threads';
import { nodeHash } from '../../node.ts';
import { handedOver } from '../hand-over.ts';
import { type LaneQuestion, laneWork } from '../lane-work.ts';

/** A lane in a thread of its own: one question, one answer, in order. */
const work = laneWork(nodeHash);
parentPort!.on('message', (question: LaneQuestion) => {
  try {
    const answer = work(question);
    parentPort!.postMessage({ answer }, handedOver(answer));
  } catch (error) {
    parentPort!.postMessage({ error });
  }
});
