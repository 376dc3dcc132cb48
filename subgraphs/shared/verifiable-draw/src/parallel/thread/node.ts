import { parentPort } from 'node:worker_threads';
import { nodeHash } from '../../node.ts';
import { handedOver } from '../hand-over.ts';
import { type LaneQuestion, laneWork } from '../lane-work.ts';

/** A lane in a thread of its own: one question, one answer, in order. */
const work = laneWork(nodeHash);
parentPort!.on('message', (question: LaneQuestion) => {
  try {
    const answer = work(question);
    const given = handedOver(answer);
    parentPort!.postMessage({ answer }, given);
    // Megabytes that were handed over a thread would let pile up by the hundred before it cleans up; what the answer took along is gone already.
    for (const taken of handedOver(question)) if (!given.includes(taken)) taken.transfer(0);
  } catch (error) {
    parentPort!.postMessage({ error });
  }
});
