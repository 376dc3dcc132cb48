import { Alert } from 'antd';
import { useParams } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { CeremonyDocument, DrawnListDocument, DrawRoomDocument } from '../../generated/workbench/graphql.ts';
import { Refused, WhyNot } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { CeremonyBoard } from './ceremony-board.tsx';
import { CeremonyActs, DrawActs } from './draw-acts.tsx';
import { DrawFigures } from './draw-figures.tsx';
import { DrawStages } from './draw-stages.tsx';
import { currentDraw, isDrawn, type RoomTask, stageOfDraw } from './draw-words.ts';
import { DrawnList } from './drawn-list.tsx';
import { PoolPreview } from './pool-preview.tsx';
import { ProofLink } from './proof-link.tsx';
import { Room } from './room.tsx';
import { words } from './words.ts';

const [watching, resting] = [2_000, 15_000];
const isRunning = (task: RoomTask): boolean =>
  ['SEALED', 'OPEN'].includes(currentDraw(task)?.state ?? '') || task.waitingDraws.some((w) => !w.answeredAt);

/** The draw of a task on the screen of a lottery room: the initiating department's view, list included once it is drawn. */
export function DrawRoom() {
  const { id = '' } = useParams();
  const asked = useAsk(DrawRoomDocument, { taskId: id }, true, (answered) => (isRunning(answered.task) ? watching : resting));
  return <Answered of={asked}>{({ task }) => <TaskRoom task={task} />}</Answered>;
}

function TaskRoom({ task }: { readonly task: RoomTask }) {
  const draw = currentDraw(task);
  const ceremonyId = draw?.ceremonyId ?? '';
  const { data } = useAsk(CeremonyDocument, { id: ceremonyId }, ceremonyId !== '', ({ ceremony: { state } }) =>
    state === 'OPEN' ? watching : false,
  );
  const ceremony = data?.data.ceremony;
  // By itself: a list that was tampered with is shown to nobody, and the room is where it is voided.
  const list = useAsk(DrawnListDocument, { id: draw?.id ?? '' }, draw?.state === 'DONE', () => resting);
  const [waiting] = task.waitingDraws;
  const running = isRunning(task) && ceremony?.state !== 'VOID';
  return (
    <Room
      title={task.name}
      about={`${task.no}　${task.initiator.name}　${word('TaskState', task.state)}${draw?.drawnAt ? words.drawnAt(shown(draw.drawnAt)) : ''}`}
      back={{ to: `/tasks/${task.id}`, title: words.toTask }}
    >
      <DrawStages done={draw ? stageOfDraw(draw, ceremony) : isDrawn(task) ? 4 : 0} />
      {!draw && <NotShown task={task} />}
      {waiting && !waiting.answeredAt && <Alert type="info" showIcon style={{ marginTop: 16 }} title={words.queued} />}
      {waiting?.refusals && draw?.state !== 'DONE' && <WhyNot error={new Refused(waiting.refusals)} />}
      {draw?.voided && draw.state === 'VOID' && (
        <p className="draw-alarm">{words.voidAttempt(draw.attempt, word('DrawVoidReason', draw.voided.reason), draw.voided.note)}</p>
      )}
      <DrawFigures task={task} draw={draw} objects={list.data?.data.draw.objects} />
      <section className="draw-acts no-print" aria-label={words.steps}>
        <DrawActs task={task} running={running} />
        {ceremony && <CeremonyActs ceremony={ceremony} />}
        {!draw && <PoolPreview taskId={task.id} initiator={task.initiator.code} />}
      </section>
      {ceremony && <CeremonyBoard ceremony={ceremony} />}
      {draw?.state === 'DONE' && (
        <div style={{ marginTop: 16 }}>
          <Answered of={list}>{({ draw: { objects } }) => <DrawnList draw={draw} objects={objects} />}</Answered>
        </div>
      )}
      {draw && <ProofLink number={draw.number} sealHash={draw.sealHash} />}
    </Room>
  );
}

/** What departments other than the initiator find here before the dispatch. */
function NotShown({ task }: { readonly task: RoomTask }) {
  const me = useMe();
  if (me.department === task.initiator.code) return null;
  return <p className="draw-note">{isDrawn(task) ? words.partAfterDispatch : words.initiatorDraws}</p>;
}
