import { DepartmentsDocument, type PublicSecurityRegistryQuery } from '../../generated/public/graphql.ts';
import { registryWords } from '../../labels/portal/lists.ts';
import { type Answered, answered, documentOfAgency } from '../each-department.ts';
import { html } from '../html.ts';
import { given, type Page, type PageRequest } from '../page.ts';
import { nextPage, nothing, table } from '../parts.ts';

type Registry = PublicSecurityRegistryQuery['registry'];

/** 人防细则十（三）: what an agency publishes of its registries. */
export async function registryOf(
  ask: PageRequest['ask'],
  agency: string,
  people = false,
  after: string | null = null,
): Promise<Answered<Registry>> {
  const document = documentOfAgency(agency, 'Registry');
  return document
    ? answered(ask(document, { agency, people, after }).then(({ data }) => data.registry))
    : { found: undefined, away: false };
}

const shown = (people: boolean): Page => {
  const page: Page = async ({ ask, tell, params, query }) => {
    const t = tell.say(registryWords);
    const agency = params['agency']!;
    const [registry, { data: known }] = await Promise.all([
      registryOf(ask, agency, people, given(query, 'after') || null),
      ask(DepartmentsDocument, {}),
    ]);
    const title = t.titleOf(tell.zh(known.departments.find(({ code }) => code === agency)?.name ?? agency));
    if (!registry.found)
      return registry.away
        ? { title, place: 'matters', status: 503, body: nothing(t.away) }
        : { title, place: 'matters', status: 404, body: nothing(t.none, t.noneWhy) };
    const { objects, inspectors } = registry.found;
    const path = `registries/${agency}${people ? '/inspectors' : ''}`;
    const lines = objects
      ? table(
          tell,
          html`<th>${t.name}</th><th>${t.code}</th><th>${t.matters}</th>`,
          objects.nodes.map((o) => html`<tr><td>${tell.zh(o.name)}</td><td>${o.code}</td><td>${o.matterCodes.join(' ')}</td></tr>`),
        )
      : table(
          tell,
          html`<th>${t.person}</th><th>${t.unit}</th><th>${t.certificate}</th>`,
          inspectors?.nodes.map(
            (i) => html`<tr><td>${tell.zh(i.name)}</td><td>${i.unit ? tell.zh(i.unit) : '—'}</td><td>${i.certificateNoLast4}</td></tr>`,
          ),
        );
    const page = objects ?? inspectors;
    const other = people
      ? html`<a href="registries/${agency}">${t.objects}</a>`
      : html`<a href="registries/${agency}/inspectors">${t.inspectors}</a>`;
    const body = html`<p class="lead">${t.lead}</p>
<p>${other}</p>
<h2>${people ? t.inspectors : t.objects}</h2>
${page?.nodes.length ? lines : nothing(t.empty)}${page && nextPage(tell, page.pageInfo, path, query)}`;
    return { title, body, place: 'matters' };
  };
  return page;
};

export const publishedObjects = shown(false);
export const publishedInspectors = shown(true);
