/** A value of the environment that cannot be used; the message says which, and what to write instead. */
export class ConfigError extends Error {
  readonly setting: string;

  constructor(setting: string, message: string) {
    super(message);
    this.name = 'ConfigError';
    this.setting = setting;
  }
}

/** The error for a setting whose value does not do; the value itself is not repeated, it may be secret. */
export function unusable(setting: string, why: string): ConfigError {
  return new ConfigError(setting, `Biến môi trường ${setting} không dùng được: ${why}.`);
}
