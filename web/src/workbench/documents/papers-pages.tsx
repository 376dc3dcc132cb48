import { useParams } from 'react-router';
import { TaskPapersDocument, VisitPapersDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { LinkButton } from '../link-button.tsx';
import { Page } from '../page.tsx';
import { Papers } from './papers.tsx';
import { words } from './words.ts';

/** Papers about a task as a whole. */
export function TaskPapers() {
  const { id = '' } = useParams();
  const asked = useAsk(TaskPapersDocument, { taskId: id });
  return (
    <Answered of={asked}>
      {({ task }) => (
        <Page title={words.papersOf(task.name)} extra={<LinkButton to={`/tasks/${task.id}`}>{words.toTask}</LinkButton>}>
          <Papers papers={task.documents} />
        </Page>
      )}
    </Answered>
  );
}

/** Papers about one visit. */
export function VisitPapers() {
  const { id = '' } = useParams();
  const asked = useAsk(VisitPapersDocument, { visitId: id });
  return (
    <Answered of={asked}>
      {({ visit }) => (
        <Page title={words.papersOf(visit.objectName)} extra={<LinkButton to={`/visits/${visit.id}`}>{words.toVisit}</LinkButton>}>
          <Papers papers={visit.documents} />
        </Page>
      )}
    </Answered>
  );
}
