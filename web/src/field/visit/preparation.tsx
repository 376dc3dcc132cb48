import { shown } from '../../browser/dates.ts';
import { choices, word } from '../../browser/words.ts';
import {
  type FieldVisitQuery,
  IssueNoticeDocument,
  MarkNoNoticeDocument,
  type NoticeChannel,
  RecordPreCheckDocument,
} from '../../generated/field/graphql.ts';
import type { Me } from '../../session/me.ts';
import { Step } from '../asking.tsx';
import { t } from '../words.ts';
import { leads, selfIn } from './arrival.tsx';

interface PartProps {
  readonly visit: FieldVisitQuery['visit'];
  readonly me: Me;
  readonly done: () => void;
}

/** 联合细则第二十条（一）（二）: what is looked up before, and the notice, or why there is none. */
export function Preparation({ visit, me, done }: PartProps) {
  const self = selfIn(visit, me);
  if (!self || self.state === 'DRAWN') return null;
  return (
    <section>
      <h2>{t.preparation}</h2>
      {visit.preCheck ? (
        <p>{t.preChecked(visit.preCheck.sources.join('、'), visit.preCheck.findings)}</p>
      ) : (
        <details>
          <summary>{t.preCheck}</summary>
          <Step
            title={t.preCheck}
            document={RecordPreCheckDocument}
            input={(fields) => ({
              visitId: visit.id,
              sources: String(fields.get('sources'))
                .split(/[、,，\n]+/)
                .map((source) => source.trim())
                .filter((source) => source !== ''),
              findings: String(fields.get('findings')),
            })}
            done={done}
          >
            <label>
              {t.sources}
              <input name="sources" defaultValue="国家企业信用信息公示系统、部门业务系统" required />
            </label>
            <label>
              {t.findings}
              <textarea name="findings" rows={3} required />
            </label>
          </Step>
        </details>
      )}
      <Notice visit={visit} mayTell={leads(visit, me)} done={done} />
    </section>
  );
}

function Notice({ visit, mayTell, done }: { readonly visit: PartProps['visit']; readonly mayTell: boolean; readonly done: () => void }) {
  const { notice } = visit;
  const renewed = notice?.outdated ? <p role="alert">{notice.outdated}</p> : null;
  if (notice && !renewed)
    return (
      <p>
        {notice.channel === 'NONE' ? t.unnoticed(notice.reason ?? '') : t.noticed(word('NoticeState', notice.channel), shown(notice.at))}
      </p>
    );
  if (!mayTell) return renewed;
  return (
    <>
      {renewed}
      <details>
        <summary>{t.notice}</summary>
        <Step
          title={t.notice}
          document={IssueNoticeDocument}
          input={(fields) => ({
            visitId: visit.id,
            channel: String(fields.get('channel')) as NoticeChannel,
            recipient: String(fields.get('recipient')),
            text: String(fields.get('text')),
          })}
          done={done}
        >
          {choices('NoticeChannel').map(({ value, label }) => (
            <label key={value} className="choice">
              <input type="radio" name="channel" value={value} required /> {label}
            </label>
          ))}
          <label>
            {t.noticeTo}
            <input name="recipient" required />
          </label>
          <label>
            {t.noticeText}
            <textarea name="text" rows={3} defaultValue={t.usualNotice} required />
          </label>
        </Step>
      </details>
      <details>
        <summary>{t.noNotice}</summary>
        <Step
          title={t.noNotice}
          quiet
          document={MarkNoNoticeDocument}
          input={(fields) => ({ visitId: visit.id, reason: String(fields.get('reason')) })}
          done={done}
        >
          <label>
            {t.noNoticeReason}
            <textarea name="reason" rows={2} required />
          </label>
        </Step>
      </details>
    </>
  );
}
