import { Alert, Form, Input } from 'antd';
import { Link } from 'react-router';
import type { ImportMode } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import type { RegistryImport } from './import-steps.tsx';
import { t } from './words.ts';

interface Props {
  readonly department: OwnDepartment;
  readonly found: RegistryImport;
}

/** Into the registry as shown, or not at all. */
export function CommitSteps({ department, found }: Props) {
  const { id, current, faultyRows, created, changed, missing, scope } = found;
  const stale = !current && t.stale;
  const nothing = created + changed === 0 && missing === 0 && (faultyRows > 0 ? t.everyRowFaulty : t.nothingToWrite);
  const replacing = scope === 'REPLACE' && missing > 0;
  return (
    <>
      {stale && (
        <Alert type="warning" showIcon title={stale} action={<Link to={`/import/new?registry=${found.registry}`}>{t.uploadAgain}</Link>} />
      )}
      <Step<{ id: string; mode: ImportMode; deactivationReason?: string }>
        title={faultyRows > 0 ? t.writeGood : t.write}
        type="primary"
        explain={t.writeExplain(created, changed, faultyRows)}
        document={department.document('CommitImport')}
        input={{ id, mode: faultyRows > 0 ? 'PER_ROW' : 'ALL_OR_NOTHING' }}
        notNow={stale || nothing}
        done={t.writing}
      />
      {replacing && (
        <Step<{ id: string; mode: ImportMode; deactivationReason: string }>
          title={t.writeReplacing}
          danger
          explain={t.replaceExplain(created, changed, missing)}
          document={department.document('CommitImport')}
          input={{ id, mode: 'ALL_OR_NOTHING' }}
          notNow={stale || (faultyRows > 0 && t.faultyReplacing)}
          done={t.writing}
        >
          <Form.Item name="deactivationReason" label={t.suspendReason} rules={[{ required: true, message: t.fillInReason }]}>
            <Input.TextArea rows={2} maxLength={300} />
          </Form.Item>
        </Step>
      )}
      <Step
        title={t.discard}
        explain={t.discardExplain}
        document={department.document('DiscardImport')}
        input={{ id }}
        done={t.discarded}
      />
    </>
  );
}

export const UndoStep = ({ department, found }: Props) => (
  <Step<{ id: string; reason: string }>
    title={t.undo}
    danger
    explain={t.undoExplain}
    document={department.document('UndoImport')}
    input={{ id: found.id }}
    done={t.undone}
  >
    <Form.Item name="reason" label={t.reason} rules={[{ required: true, message: t.fillInReason }]}>
      <Input.TextArea rows={2} maxLength={300} />
    </Form.Item>
  </Step>
);
