import { useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { words } from './words.ts';

interface MatterChoice {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly ratioBasisPoints: number | null;
}

/** Matters of the agency's published list; none before one is published. */
export function useMatters({ agency, document }: OwnDepartment): readonly MatterChoice[] {
  const { data } = useAsk(document('MatterChoices'), { agency: agency.code });
  return data?.data.lists.nodes[0]?.matters ?? [];
}

export const matterName = (matters: readonly MatterChoice[], code: string): string =>
  code === '*' ? words.everyMatter : (matters.find((m) => m.code === code)?.name ?? code);

export const matterOptions = (matters: readonly MatterChoice[]) =>
  matters.map(({ code, name }) => ({ value: code, label: words.matterChoice(name, code) }));
