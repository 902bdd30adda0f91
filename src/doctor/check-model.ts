import { join } from 'node:path';
import { Failure } from '../directive/failure.ts';
import type { ChosenModel } from '../embedding/chosen-model.ts';
import { checkFiles, readManifest } from '../embedding/model-manifest.ts';
import type { ModelSettings } from '../embedding/model-settings.ts';
import type { Finding } from './finding.ts';
import { sizeWords } from './number-words.ts';

/** Whether the files of the model are there and have the sizes that its manifest says. Nothing is loaded. */
export function checkModel(model: ChosenModel): Finding {
  if (model.kind === 'none') {
    return attention(
      'Không dùng mô hình tìm theo nghĩa (SAURO_MODEL=none); câu hỏi chỉ được tìm theo từ ngữ.',
    );
  }
  if (model.kind === 'broken') return attention(model.reason);
  const { folder, name } = model.settings;
  try {
    checkFiles(folder, name);
    const manifest = readManifest(folder, name);
    if (manifest === null) return unlisted(model.settings);
    const bytes = Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0);
    const message = `Mô hình tìm theo nghĩa “${name}”: đủ tệp, ${sizeWords(bytes)}.`;
    return { check: 'model', verdict: 'good', message };
  } catch (error) {
    if (error instanceof Failure) return attention(error.message);
    throw error;
  }
}

/** A model of somebody's own choice: what it needs is known only when it is loaded. */
function unlisted({ folder, name }: ModelSettings): Finding {
  const message = `Mô hình tìm theo nghĩa “${name}” chưa kiểm tra được; tệp của nó ở "${join(folder, name)}", thiếu thì được tải từ mạng khi dùng lần đầu.`;
  return { check: 'model', verdict: 'good', message };
}

function attention(message: string): Finding {
  return { check: 'model', verdict: 'warning', message };
}
