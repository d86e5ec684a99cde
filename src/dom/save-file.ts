export interface FileToSave {
  readonly name: string;
  /** Of its content, as a MIME type. */
  readonly type: string;
  readonly text: string;
}

/** Long enough for a browser to ask where the file should go. */
const KEPT_MS = 120_000;
/** A page's policy that forbids it is heard of at once. */
const POLICY_MS = 300;

/**
 * Has the browser save a file from inside a page. Says whether nothing is known to forbid it: a page's policy may,
 * and so may the sandbox that its server shut it in.
 *
 * The link that is clicked stands in an empty frame inside `place`, a closed shadow root. A link of the page's own
 * document, even one that is nowhere in it, would tell the page: its navigation API hears of every download, with
 * the address of what is saved, and there the page could read it.
 */
export async function saveFile(place: ShadowRoot, file: FileToSave): Promise<boolean> {
  const page = place.ownerDocument;
  const view = page.defaultView;
  const frame = page.createElement('iframe');
  frame.hidden = true;
  place.append(frame);
  const inner = frame.contentDocument;
  if (!view || !inner) return false;
  const isForbidden = hearsViolation(page, view);
  const address = URL.createObjectURL(blobOf(file));
  clickDownload(inner, address, file.name);
  view.setTimeout(() => {
    URL.revokeObjectURL(address);
    frame.remove();
  }, KEPT_MS);
  return !(await isForbidden) && view.origin !== 'null';
}

function blobOf({ type, text }: FileToSave): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}

function clickDownload(document: Document, address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
}

/** Firefox takes a download in a frame for the frame's content, which a strict policy forbids. */
function hearsViolation(page: Document, view: Window): Promise<boolean> {
  return new Promise((resolve) => {
    const hear = ({ blockedURI }: SecurityPolicyViolationEvent) => {
      if (blockedURI.startsWith('blob')) end(true);
    };
    const end = (isHeard: boolean) => {
      page.removeEventListener('securitypolicyviolation', hear);
      resolve(isHeard);
    };
    page.addEventListener('securitypolicyviolation', hear);
    view.setTimeout(() => end(false), POLICY_MS);
  });
}
