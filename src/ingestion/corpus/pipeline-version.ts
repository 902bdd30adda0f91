/**
 * Version of the rules that read documents. Raise it with every change to what `ingestion/` makes of a file: every
 * index of another version is read anew.
 */
export const PIPELINE_VERSION = '7';
