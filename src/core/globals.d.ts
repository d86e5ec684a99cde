/**
 * The one thing the core uses beyond the language: every browser and Node have it, lib ES2023 lacks it.
 * The root configuration leaves this file out, since the DOM library declares its own.
 */
declare class URL {
  constructor(url: string, base?: string | URL);
  readonly href: string;
  readonly hash: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly protocol: string;
  readonly search: string;
}
