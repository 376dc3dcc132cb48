import { Alert, Form, Input } from 'antd';
import { Link } from 'react-router';
import type { ImportMode } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import type { RegistryImport } from './import-steps.tsx';

interface Props {
  readonly department: OwnDepartment;
  readonly found: RegistryImport;
}

/** Into the registry as shown, or not at all. */
export function CommitSteps({ department, found }: Props) {
  const { id, current, faultyRows, created, changed, missing, scope } = found;
  const stale = !current && '核对之后名录库又有变动，请重新上传核对（KF 第八条）';
  const nothing = created + changed === 0 && missing === 0 && '文件与名录库一致，没有需要入库的';
  const replacing = scope === 'REPLACE' && missing > 0;
  return (
    <>
      {stale && (
        <Alert type="warning" showIcon title={stale} action={<Link to={`/import/new?registry=${found.registry}`}>重新上传</Link>} />
      )}
      <Step<{ id: string; mode: ImportMode; deactivationReason?: string }>
        title={faultyRows > 0 ? '只入库无误的行' : '入库'}
        type="primary"
        explain={`将新增 ${created} 条、变更 ${changed} 条${faultyRows > 0 ? `，跳过有错误的 ${faultyRows} 行，改好后另行导入` : ''}。要么全部写入，要么一条不写；无人依赖时可以撤销。`}
        document={department.document('CommitImport')}
        input={{ id, mode: faultyRows > 0 ? 'PER_ROW' : 'ALL_OR_NOTHING' }}
        notNow={stale || nothing}
        done="正在入库"
      />
      {replacing && (
        <Step<{ id: string; mode: ImportMode; deactivationReason: string }>
          title="入库并停用未列入的"
          danger
          explain={`将新增 ${created} 条、变更 ${changed} 条，并停用文件未列入的 ${missing} 条。`}
          document={department.document('CommitImport')}
          input={{ id, mode: 'ALL_OR_NOTHING' }}
          notNow={stale || (faultyRows > 0 && '文件中有错误的行，不能据此认定未列入的已经不在（KF 第八条）')}
          done="正在入库"
        >
          <Form.Item name="deactivationReason" label="停用原因" rules={[{ required: true, message: '请填写原因' }]}>
            <Input.TextArea rows={2} maxLength={300} />
          </Form.Item>
        </Step>
      )}
      <Step
        title="放弃"
        explain="放弃这次导入，名录库不变。"
        document={department.document('DiscardImport')}
        input={{ id }}
        done="已放弃"
      />
    </>
  );
}

export const UndoStep = ({ department, found }: Props) => (
  <Step<{ id: string; reason: string }>
    title="撤销导入"
    danger
    explain="名录库恢复到导入之前。导入的记录此后已确认、已变动或已进入抽取名单的，不能撤销。"
    document={department.document('UndoImport')}
    input={{ id: found.id }}
    done="已撤销"
  >
    <Form.Item name="reason" label="原因" rules={[{ required: true, message: '请填写原因' }]}>
      <Input.TextArea rows={2} maxLength={300} />
    </Form.Item>
  </Step>
);
