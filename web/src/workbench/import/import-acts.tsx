import { Alert, Form, Input } from 'antd';
import { Link } from 'react-router';
import type { ImportMode } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import type { RegistryImport } from './import-steps.tsx';
import { words } from './words.ts';

interface Props {
  readonly department: OwnDepartment;
  readonly found: RegistryImport;
}

/** Into the registry as shown, or not at all. */
export function CommitSteps({ department, found }: Props) {
  const { id, current, faultyRows, created, changed, missing, scope } = found;
  const stale = !current && words.stale;
  const nothing = created + changed === 0 && missing === 0 && (faultyRows > 0 ? words.everyRowFaulty : words.nothingToWrite);
  const replacing = scope === 'REPLACE' && missing > 0;
  return (
    <>
      {stale && (
        <Alert
          type="warning"
          showIcon
          title={stale}
          action={<Link to={`/import/new?registry=${found.registry}`}>{words.uploadAgain}</Link>}
        />
      )}
      <Step<{ id: string; mode: ImportMode; deactivationReason?: string }>
        title={faultyRows > 0 ? words.writeGood : words.write}
        type="primary"
        explain={words.writeExplain(created, changed, faultyRows)}
        document={department.document('CommitImport')}
        input={{ id, mode: faultyRows > 0 ? 'PER_ROW' : 'ALL_OR_NOTHING' }}
        notNow={stale || nothing}
        done={words.writing}
      />
      {replacing && (
        <Step<{ id: string; mode: ImportMode; deactivationReason: string }>
          title={words.writeReplacing}
          danger
          explain={words.replaceExplain(created, changed, missing)}
          document={department.document('CommitImport')}
          input={{ id, mode: 'ALL_OR_NOTHING' }}
          notNow={stale || (faultyRows > 0 && words.faultyReplacing)}
          done={words.writing}
        >
          <Form.Item name="deactivationReason" label={words.suspendReason} rules={[{ required: true, message: words.fillInReason }]}>
            <Input.TextArea rows={2} maxLength={300} />
          </Form.Item>
        </Step>
      )}
      <Step
        title={words.discard}
        explain={words.discardExplain}
        document={department.document('DiscardImport')}
        input={{ id }}
        done={words.discarded}
      />
    </>
  );
}

export const UndoStep = ({ department, found }: Props) => (
  <Step<{ id: string; reason: string }>
    title={words.undo}
    danger
    explain={words.undoExplain}
    document={department.document('UndoImport')}
    input={{ id: found.id }}
    done={words.undone}
  >
    <Form.Item name="reason" label={words.reason} rules={[{ required: true, message: words.fillInReason }]}>
      <Input.TextArea rows={2} maxLength={300} />
    </Form.Item>
  </Step>
);
