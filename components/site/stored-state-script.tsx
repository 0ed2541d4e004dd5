import { InlineScript } from '@/components/client/inline-script';
import { openWhereReaderWas } from './open-where-reader-was';

// Runs before the first paint, so that a stored theme does not flash and nothing moves later. Only reads storage. Where nothing is stored
// it leaves the document alone: an attribute of its root costs a phone a round of styles before the first paint.
const readStored =
  "try{if(localStorage.length){var d=document.documentElement.dataset,t=localStorage.theme;d.stored='';if(t=='light'||t=='dark')d.theme=t}}catch(e){}";

/** The script that puts what the device keeps on the page: the chosen theme, that there is something to forget, the step where the reader was. */
export function StoredStateScript() {
  return <InlineScript>{readStored + openWhereReaderWas}</InlineScript>;
}
