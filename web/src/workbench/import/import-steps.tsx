import { Card, Steps } from 'antd';
import { word } from '../../browser/words.ts';
import type { ImportLineFragment, RegistryImportState } from '../../generated/workbench/graphql.ts';
import { words } from './words.ts';

export type RegistryImport = ImportLineFragment;

const titles = [words.template, words.upload, words.check, words.write];

/** Where an import stands, of the four steps. */
const stepOf: Readonly<Record<RegistryImportState, number>> = {
  WAITING_CHECK: 2,
  CHECKING: 2,
  CHECKED: 2,
  REFUSED: 2,
  DISCARDED: 2,
  WAITING_COMMIT: 3,
  COMMITTING: 3,
  COMMITTED: 4,
  UNDONE: 4,
};
const failed: ReadonlySet<RegistryImportState> = new Set(['REFUSED', 'DISCARDED', 'UNDONE']);

/** Work goes on in the background: asked again until it is done. */
export const isRunning = (state: RegistryImportState): boolean => /^(WAITING|CHECKING|COMMITTING)/.test(state);

/** 模板 → 上传 → 核对 → 入库. */
export const ImportSteps = ({ at }: { readonly at: number | RegistryImport }) => (
  <Card>
    <Steps
      responsive
      current={typeof at === 'number' ? at : stepOf[at.state]}
      status={typeof at !== 'number' && failed.has(at.state) ? 'error' : 'process'}
      items={titles.map((title, index) => ({
        title,
        ...(typeof at !== 'number' && index === Math.min(stepOf[at.state], 3) ? { content: word('RegistryImportState', at.state) } : {}),
      }))}
    />
  </Card>
);
