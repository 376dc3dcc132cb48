import { Button, type ButtonProps } from 'antd';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useId, useMemo, useState } from 'react';
import { spoken } from '../browser/language.ts';
import { commonWords } from '../labels/workbench/common.ts';

const { stop } = spoken(commonWords);
/** Some reasons are whole sentences already. */
const sentence = (reason: string) => (/[。.]$/.test(reason) ? reason : `${reason}${stop.trim()}`);

interface Gathering {
  /** Says a reason below the buttons as long as one stands on it. */
  readonly say: (reason: string) => () => void;
  readonly idOf: (reason: string) => string;
}
const Gathered = createContext<Gathering | undefined>(undefined);

interface ActsProps {
  readonly children: ReactNode;
  /** Of the buttons themselves, where they are not a row of their own. */
  readonly as?: (children: ReactNode) => ReactNode;
}

const row = (children: ReactNode) => <div className="acts no-print">{children}</div>;

/** Buttons that stand together: why some may not be pressed now is readable below them without a pointer, each reason once. */
export function Acts({ children, as = row }: ActsProps) {
  const id = useId();
  const [said, setSaid] = useState<readonly string[]>([]);
  const idOf = useCallback((reason: string) => `${id}${reason.replaceAll(/\s/g, '-')}`, [id]);
  const say = useCallback((reason: string) => {
    setSaid((now) => [...now, reason]);
    return () => setSaid((now) => now.toSpliced(now.indexOf(reason), 1));
  }, []);
  const reasons = [...new Set(said)];
  return (
    <Gathered value={useMemo(() => ({ say, idOf }), [say, idOf])}>
      {as(children)}
      {reasons.length > 0 && (
        <ul className="reasons no-print">
          {reasons.map((reason) => (
            <li key={reason} id={idOf(reason)}>
              {sentence(reason)}
            </li>
          ))}
        </ul>
      )}
    </Gathered>
  );
}

interface ActButtonProps extends ButtonProps {
  /** Why it may not be pressed now, with the clause: the button stays, and the reason can be read. */
  readonly notNow?: string | false | undefined;
}

/** A button that says why where it may not be pressed: below the buttons it stands with, or beside itself. */
export function ActButton({ notNow, ...button }: ActButtonProps) {
  const gathered = useContext(Gathered);
  const id = useId();
  useEffect(() => (notNow && gathered ? gathered.say(notNow) : undefined), [notNow, gathered]);
  if (!notNow) return <Button {...button} />;
  const { href: _, ...still } = button;
  const disabled = <Button {...still} disabled aria-describedby={gathered ? gathered.idOf(notNow) : id} />;
  if (gathered) return disabled;
  return (
    <span className="act">
      {disabled} <small id={id}>{sentence(notNow)}</small>
    </span>
  );
}
