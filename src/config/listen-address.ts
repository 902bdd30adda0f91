import { unusable } from './config-error.ts';

/** Where a server of ours listens. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

// "127.0.0.1:8080" · "localhost:8080" · "[::1]:8080" · "8080"
const ADDRESS = /^(?:(?<host>[A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\]):)?(?<port>\d{1,5})$/u;
const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|::1)$/u;
const HIGHEST_PORT = 65_535;

/** Reads "host:port"; a port alone is one of this machine only. @throws ConfigError */
export function listenAddress(setting: string, value: string): ListenAddress {
  const groups = ADDRESS.exec(value.trim())?.groups;
  const port = Number(groups?.port ?? -1);
  if (groups === undefined || port > HIGHEST_PORT) {
    throw unusable(setting, 'hãy ghi địa chỉ và cổng, ví dụ 127.0.0.1:8080');
  }
  return { host: (groups.host ?? '127.0.0.1').replaceAll(/[[\]]/gu, ''), port };
}

/** As `listenAddress`, for what only programs on this machine may reach. @throws ConfigError */
export function loopbackAddress(setting: string, value: string): ListenAddress {
  const address = listenAddress(setting, value);
  if (LOOPBACK.test(address.host)) return address;
  throw unusable(setting, 'chỉ được mở trên chính máy này, ví dụ 127.0.0.1:8080');
}
