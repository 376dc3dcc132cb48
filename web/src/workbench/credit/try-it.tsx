import { Alert, App, Button, Card, Flex, Input, Segmented } from 'antd';
import { useState } from 'react';
import { ActButton, Acts } from '../acts.tsx';
import { asCurl, readyOperations } from './ready-operations.ts';
import { words } from './words.ts';

interface Shown {
  readonly status: number;
  readonly text: string;
  /** Where to go on from, when there is more. */
  readonly endCursor: string | undefined;
}

/** The cursor of the page just read, wherever in the answer it stands. */
function cursorOf(answer: unknown): string | undefined {
  const [page] = Object.values(
    (answer as { data?: Record<string, { pageInfo?: { hasNextPage: boolean; endCursor: string | null } }> | null }).data ?? {},
  );
  return page?.pageInfo?.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
}

/** Sends a ready question with the credit platform's own token, as its program would. The token is kept nowhere. */
export function TryIt() {
  const [name, setName] = useState(readyOperations[0]!.name);
  const operation = readyOperations.find((o) => o.name === name)!;
  const [variables, setVariables] = useState(JSON.stringify(operation.variables, null, 2));
  const [token, setToken] = useState('');
  const [shown, setShown] = useState<Shown | undefined>();
  const [problem, setProblem] = useState<string | undefined>();
  const { message } = App.useApp();
  const filledIn = (): Record<string, unknown> | undefined => {
    try {
      return JSON.parse(variables) as Record<string, unknown>;
    } catch {
      setProblem(words.notJson);
      return undefined;
    }
  };
  const send = async (more: object = {}) => {
    const input = filledIn();
    if (!input) return;
    setProblem(undefined);
    const all = { ...input, ...more };
    setVariables(JSON.stringify(all, null, 2));
    try {
      const response = await fetch('graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token.trim()}` },
        body: JSON.stringify({ query: operation.query, variables: all }),
      });
      const answer = (await response.json()) as unknown;
      setShown({ status: response.status, text: JSON.stringify(answer, null, 2), endCursor: cursorOf(answer) });
    } catch {
      setProblem(words.noAnswer);
    }
  };
  const copy = async () => {
    const input = filledIn();
    if (!input) return;
    const text = asCurl(document.baseURI, operation, input);
    // Without a secure context there is no clipboard: the command is shown to be copied by hand.
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      void message.success(words.copied);
    } else setShown({ status: 0, text, endCursor: undefined });
  };
  return (
    <Card title={words.tryIt}>
      <Flex vertical gap={12}>
        <Segmented
          aria-label={words.readyQueries}
          value={name}
          options={readyOperations.map((o) => ({ value: o.name, label: words[o.title] }))}
          onChange={(value) => {
            setName(value);
            setShown(undefined);
            setVariables(JSON.stringify(readyOperations.find((o) => o.name === value)!.variables, null, 2));
          }}
        />
        <p style={{ margin: 0 }}>{words[operation.use]}</p>
        <Input.TextArea aria-label={words.look} value={operation.query} readOnly autoSize style={{ fontFamily: 'monospace' }} />
        <Input.TextArea
          aria-label={words.variables}
          value={variables}
          onChange={(e) => setVariables(e.target.value)}
          autoSize
          style={{ fontFamily: 'monospace' }}
        />
        <Input.Password
          aria-label={words.token}
          placeholder={words.tokenHint}
          autoComplete="off"
          visibilityToggle={false}
          value={token}
          onChange={(e) => setToken(e.target.value)}
        />
        <Acts>
          <ActButton type="primary" notNow={!token.trim() && words.tokenFirst} onClick={() => void send()}>
            {words.send}
          </ActButton>
          {shown?.endCursor && <Button onClick={() => void send({ after: shown.endCursor })}>{words.goOn}</Button>}
          <Button onClick={() => void copy()}>{words.copyAsCurl}</Button>
        </Acts>
        {problem && <Alert type="error" showIcon title={problem} />}
        {shown && (
          <>
            {shown.status > 0 && <span>HTTP {shown.status}</span>}
            <Input.TextArea
              aria-label={words.response}
              value={shown.text}
              readOnly
              autoSize={{ minRows: 4, maxRows: 24 }}
              style={{ fontFamily: 'monospace' }}
            />
          </>
        )}
      </Flex>
    </Card>
  );
}
