import { spoken } from '../browser/language.ts';
import { commonWords } from '../labels/workbench/common.ts';

const { stop } = spoken(commonWords);

/** Why the steps that are due now are not for the reader to take: readable without a pointer, once each. */
export function StepReasons({ reasons }: { readonly reasons: readonly (string | false)[] }) {
  const said = [...new Set(reasons.filter((reason) => reason !== false))];
  return said.length === 0 ? null : <p className="reasons">{`${said.join(stop)}${stop.trim()}`}</p>;
}
