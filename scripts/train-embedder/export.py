"""Step 7: table and vocabulary → a folder that @xenova/transformers 2.17 loads: config.json, tokenizer.json,
tokenizer_config.json, onnx/model_quantized.onnx (int8 rows, one scale a row), and manifest.json.
"""
import argparse
import hashlib
import json
import os

import numpy
import onnx
import sentencepiece
from onnx import TensorProto, helper, numpy_helper

from vietnamese_text import TONE_RULES

SPECIAL = ["<unk>", "<s>", "</s>", "<pad>"]
LONGEST = 2048


def quantised(table):
    """int8 rows and a scale for each; `<s>` is a tiny constant, so that an empty text has a vector."""
    table = table.astype(numpy.float32)
    table[:4] = 0
    table[1] = 1e-4
    scales = numpy.abs(table).max(1, keepdims=True) / 127
    scales[scales == 0] = 1e-12
    rows = numpy.rint(table / scales).astype(numpy.int8)
    lengths = numpy.linalg.norm(table, axis=1) * numpy.linalg.norm(rows * scales, axis=1)
    cosines = (table * (rows * scales)).sum(1) / (lengths + 1e-12)
    print(f"cosine of int8 rows: mean {cosines[4:].mean():.6f}, least {cosines[4:].min():.6f}")
    return rows, scales.astype(numpy.float32)


def graph_of(rows, scales):
    """last_hidden_state = rows[input_ids] × scales[input_ids]."""
    inputs = ("input_ids", "attention_mask", "token_type_ids")
    graph = helper.make_graph(
        [
            helper.make_node("Gather", ["table", "input_ids"], ["q"], axis=0),
            helper.make_node("Cast", ["q"], ["f"], to=TensorProto.FLOAT),
            helper.make_node("Gather", ["scale", "input_ids"], ["s"], axis=0),
            helper.make_node("Mul", ["f", "s"], ["last_hidden_state"]),
        ],
        "static",
        [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "seq"]) for name in inputs],
        [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["batch", "seq", rows.shape[1]])],
        [numpy_helper.from_array(rows, "table"), numpy_helper.from_array(scales, "scale")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], producer_name="vi-static")
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model


def tokenizer_of(vocabulary):
    """tokenizer.json: text form as `vietnamese_text.normalise`, Metaspace, unigram."""
    def replace(expression, content):
        return {"type": "Replace", "pattern": {"Regex": expression}, "content": content}

    def special(at, text):
        flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
        return {"id": at, "content": text, **flags}

    def sequence(name, kind):
        return {"Sequence": {"id": name, "type_id": kind}}

    strip = {"type": "Strip", "strip_left": True, "strip_right": True, "left": True, "right": True}
    metaspace = {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True, "prepend_scheme": "always"}
    first = {"SpecialToken": {"id": "<s>", "type_id": 0}}
    return {
        "version": "1.0", "truncation": None, "padding": None,
        "added_tokens": [special(at, text) for at, text in enumerate(SPECIAL)],
        "normalizer": {"type": "Sequence", "normalizers": [
            {"type": "NFC"}, {"type": "Lowercase"}, *(replace(source, old) for _, old, source in TONE_RULES),
            replace(r"[^\p{L}\p{N}%]+", " "), strip,
        ]},
        "pre_tokenizer": metaspace,
        "post_processor": {
            "type": "TemplateProcessing", "single": [first, sequence("A", 0)],
            "pair": [first, sequence("A", 0), sequence("B", 1)],
            "special_tokens": {"<s>": {"id": "<s>", "ids": [1], "tokens": ["<s>"]}},
        },
        "decoder": metaspace,
        "model": {"type": "Unigram", "unk_id": 0, "vocab": vocabulary},
    }  # fmt: skip


def configuration(pieces, dimension):
    return {
        "model_type": "bert", "architectures": ["BertModel"], "hidden_size": dimension, "vocab_size": pieces,
        "num_hidden_layers": 0, "num_attention_heads": 1, "intermediate_size": 1, "max_position_embeddings": LONGEST,
        "type_vocab_size": 1, "pad_token_id": 3, "bos_token_id": 1, "eos_token_id": 2,
    }  # fmt: skip


def tokenizer_configuration():
    return {
        "tokenizer_class": "PreTrainedTokenizer", "model_max_length": LONGEST, "unk_token": "<unk>",
        "bos_token": "<s>", "eos_token": "</s>", "pad_token": "<pad>", "cls_token": "<s>", "sep_token": "</s>",
        "clean_up_tokenization_spaces": False,
    }  # fmt: skip


def manifest(folder, dimension):
    """What src/embedding/model-manifest.ts reads: how the model is used, and its files with size and sum."""
    files = {}
    for path in ("config.json", "onnx/model_quantized.onnx", "tokenizer.json", "tokenizer_config.json"):
        with open(os.path.join(folder, path), "rb") as file:
            content = file.read()
        files[path] = {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    return {
        "name": os.path.basename(os.path.abspath(folder)), "dimension": dimension, "pooling": "mean", "isStatic": True,
        "textForm": "raw text; the tokenizer normalises", "window": {"syllables": 32, "step": 24},
        "queryPrefix": "", "passagePrefix": "", "files": files,
    }  # fmt: skip


def write_json(folder, name, value, **layout):
    with open(os.path.join(folder, name), "w", encoding="utf8") as file:
        json.dump(value, file, **layout)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", help="the .model of step 2")
    parser.add_argument("table", help="the .npy of step 6")
    parser.add_argument("folder", help="models/NAME")
    options = parser.parse_args()
    os.makedirs(os.path.join(options.folder, "onnx"), exist_ok=True)
    rows, scales = quantised(numpy.load(options.table))
    onnx.save(graph_of(rows, scales), os.path.join(options.folder, "onnx", "model_quantized.onnx"))
    tokenizer = sentencepiece.SentencePieceProcessor(model_file=options.model)
    vocabulary = [[tokenizer.id_to_piece(at), round(tokenizer.get_score(at), 3)] for at in range(len(rows))]
    write_json(options.folder, "tokenizer.json", tokenizer_of(vocabulary), ensure_ascii=False, separators=(",", ":"))
    write_json(options.folder, "tokenizer_config.json", tokenizer_configuration(), indent=1)
    write_json(options.folder, "config.json", configuration(*rows.shape), indent=1)
    write_json(options.folder, "manifest.json", manifest(options.folder, rows.shape[1]), indent=2)


if __name__ == "__main__":
    main()
