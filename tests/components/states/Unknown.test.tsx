import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Unknown, type UnknownProps } from '../../../components/states/Unknown.tsx';
import { TextContext } from '../../../components/text/text.ts';
import { axeFaults } from '../axe.ts';
import '../patience.ts';
import { english } from '../samples/english.ts';

function show(changes: Partial<UnknownProps>) {
  const props: UnknownProps = {
    why: 'looks-different',
    candidates: [],
    page: { site: 'gmail', place: 'thread' },
    onChoose: vi.fn(),
    onName: vi.fn(),
    onChecks: vi.fn(),
    ...changes,
  };
  const { container, rerender } = render(view(props));
  return { props, container, rerender };
}

function view(props: UnknownProps) {
  return (
    <TextContext.Provider value={english}>
      <Unknown {...props} />
    </TextContext.Provider>
  );
}

afterEach(cleanup);

describe('X2 a page that looks different', { timeout: 60_000 }, () => {
  it('is said in one line, with the box to say who it is and the way to what was looked for', async () => {
    const { props, container } = show({});
    expect(
      screen.getByText("Gmail looks different today, so I can't tell whose mail this is."),
    ).toBeDefined();
    fireEvent.input(screen.getByLabelText('Who is it?'), { target: { value: 'dana@acme.example' } });
    fireEvent.click(screen.getByRole('button', { name: "That's who" }));
    expect(props.onChoose).toHaveBeenCalledExactlyOnceWith({ name: null, email: 'dana@acme.example' });
    fireEvent.click(screen.getByRole('button', { name: 'What was looked for' }));
    expect(props.onChecks).toHaveBeenCalledOnce();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('is a record in a CRM, and has no name on a site of its own', () => {
    show({ page: { site: 'hubspot', place: 'record' } });
    expect(
      screen.getByText("HubSpot looks different today, so I can't tell whose record this is."),
    ).toBeDefined();
    cleanup();
    show({ page: { site: 'any', place: 'thread' } });
    expect(
      screen.getByText("This page looks different today, so I can't tell whose mail this is."),
    ).toBeDefined();
  });

  it('is spoken of nowhere else', () => {
    show({ why: 'several' });
    expect(screen.queryByText(/looks different/u)).toBeNull();
    expect(screen.queryByRole('button', { name: 'What was looked for' })).toBeNull();
  });
});

describe('X1 a page that gives a name alone', { timeout: 60_000 }, () => {
  const named = {
    account: 'kim@ours.example',
    name: 'Dana Ruiz',
    known: [{ name: 'Dana Ruiz', email: 'dana@acme.example' }],
  };
  const asked = {
    why: 'name-only',
    page: { site: 'outlook', place: 'thread' },
    named,
    candidates: [{ name: 'Tom Berg', email: 'tom@acme.example' }],
  } as const;

  it('asks for the address, which counts for the name and not for this page alone', async () => {
    const { props, container } = show(asked);
    expect(screen.getByText('Outlook shows only the name Dana Ruiz. What is their address?')).toBeDefined();
    fireEvent.input(screen.getByLabelText('Their address'), { target: { value: 'Dana@Acme.example' } });
    fireEvent.click(screen.getByRole('button', { name: "That's who" }));
    expect(props.onName).toHaveBeenCalledExactlyOnceWith('dana@acme.example');
    expect(props.onChoose).not.toHaveBeenCalled();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('offers the clients of that name, and the people of the page for this page', () => {
    const { props } = show(asked);
    fireEvent.click(screen.getByRole('button', { name: 'Dana Ruiz dana@acme.example' }));
    expect(props.onName).toHaveBeenCalledExactlyOnceWith('dana@acme.example');
    fireEvent.click(screen.getByRole('button', { name: 'Tom Berg tom@acme.example' }));
    expect(props.onChoose).toHaveBeenCalledExactlyOnceWith(asked.candidates[0]);
    expect(props.onName).toHaveBeenCalledOnce();
  });

  it('asks for the next name with an empty box', () => {
    const { props, rerender } = show(asked);
    fireEvent.input(screen.getByLabelText('Their address'), { target: { value: 'dana@acme.example' } });
    rerender(view({ ...props, named: { ...named, name: 'Lea Otto', known: [] } }));
    expect(screen.getByText(/only the name Lea Otto/u)).toBeDefined();
    expect(screen.getByLabelText('Their address')).toHaveProperty('value', '');
    expect(screen.queryByText('Clients of this name')).toBeNull();
  });
});

describe('X2 a page that nobody wrote an adapter for', { timeout: 60_000 }, () => {
  const any = { site: 'any', place: 'record' } as const;

  it('can be taught, and says so where it cannot', async () => {
    const onTeach = vi.fn(async () => false);
    const { container } = show({ why: 'several', page: any, onTeach });
    expect(await axeFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Show me where' }));
    expect(onTeach).toHaveBeenCalledOnce();
    expect(await screen.findByText('Nothing can be pointed at on this page.')).toBeDefined();
  });

  it('is the only one that is taught', () => {
    show({ why: 'several', page: { site: 'hubspot', place: 'record' }, onTeach: async () => true });
    expect(screen.queryByRole('button', { name: 'Show me where' })).toBeNull();
  });
});
