import type { IssuedLineFragment } from '../../generated/workbench/graphql.ts';
import { words } from './words.ts';

const names = { HTML: words.printPage, DOCX: 'DOCX' } as const;

/** The files of a paper: the same bytes on every download. */
export const IssuedFiles = ({ paper }: { readonly paper: IssuedLineFragment }) => (
  <>
    {paper.files.map(({ format, path }, i) => (
      <span key={format}>
        {i > 0 && ' · '}
        <a href={path.replace(/^\//, '')} {...(format === 'HTML' ? { target: '_blank', rel: 'noopener' } : { download: true })}>
          {names[format]}
        </a>
      </span>
    ))}
  </>
);
