// All patterns here run on folded text, around the name of a body in short.

// "TTPVHCC | xã Công Hải" · "TT PVHCC | cấp xã": of a commune, or of all of them; not "… xã nào"
export const OF_COMMUNE_AFTER = /^\s+(?:cua\s+)?(?:cap\s+)?(?:xa|phuong|dac khu)(?!\s+(?:nao|va)|\p{L})/u;
