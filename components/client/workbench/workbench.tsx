'use client';

import {
  type ChangeEvent,
  type ComponentType,
  type DragEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { guarded } from '@/components/client/guarded';
import { type Desk, startDesk } from '@/lib/browser/workbench/client';
import { loadWorkbenchTexts, type WorkbenchTexts } from '@/lib/browser/workbench/texts';
import type { Locale } from '@/lib/i18n/routing';
import type { BenchProps, WorkbenchProps } from './bench-props';
import { type Chosen, mostFiles } from './chosen';

type Loaded = { Bench: ComponentType<BenchProps & BenchFiles>; texts: WorkbenchTexts; desk: Desk };
type BenchFiles = { files: readonly Chosen[]; onRemove: (key: string) => void };

async function load(locale: Locale): Promise<Loaded> {
  const [{ Bench }, texts] = await Promise.all([import('./bench'), loadWorkbenchTexts(locale)]);
  return { Bench, texts, desk: startDesk() };
}

const Failed = ({ failed }: WorkbenchProps) => <p role="status">{failed}</p>;

/** The field for the reader's files. Rendered after hydration; what reads them is fetched when the first one is chosen. */
export const Workbench = guarded(function Workbench(props: WorkbenchProps) {
  const id = useId();
  const [isHydrated, setHydrated] = useState(false);
  const [files, setFiles] = useState<readonly Chosen[]>([]);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [status, setStatus] = useState('');
  const last = useRef(0);
  const loading = useRef<Promise<Loaded> | null>(null);
  useEffect(() => setHydrated(true), []);
  useEffect(() => () => loaded?.desk.end(), [loaded]);
  if (!isHydrated) return null;

  const add = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    const room = mostFiles - files.length;
    const more = chosen.slice(0, room).map((file) => {
      last.current += 1;
      return { key: `file-${last.current}`, file };
    });
    setFiles((before) => [...before, ...more]);
    const said = chosen.length > room ? props.tooMany : '';
    if (loaded) return setStatus(said);
    setStatus(props.loading);
    loading.current ??= load(props.locale);
    try {
      setLoaded(await loading.current);
      setStatus(said);
    } catch {
      loading.current = null;
      setFiles([]);
      setStatus(props.notLoaded);
    }
  };
  const change = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])];
    // So that the same file can be chosen again.
    target.value = '';
    return add(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    return add([...event.dataTransfer.files]);
  };
  const remove = (key: string) => setFiles((before) => before.filter((each) => each.key !== key));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field within is the first.
    <div className="bench" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div className="bench-field">
        <label htmlFor={id}>{props.choose}</label>
        <input id={id} type="file" multiple accept=".csv,.json,.txt,.tsv,text/csv" onChange={change} />
        <p className="hint">{props.drop}</p>
      </div>
      <p role="status">{status}</p>
      {loaded && (
        <loaded.Bench {...props} texts={loaded.texts} desk={loaded.desk} files={files} onRemove={remove} />
      )}
    </div>
  );
}, Failed);
