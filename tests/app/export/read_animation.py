# Plays an animated PNG or WebP with Pillow and prints what it saw, as JSON: the size, how often it repeats, and of each frame how long
# it stands and a digest of its pixels. With a second file: also whether the last frame looks like that picture.
import hashlib
import json
import sys

from PIL import Image


def frames(image):
    for index in range(image.n_frames):
        image.seek(index)
        pixels = image.convert("RGB")
        yield {"milliseconds": round(image.info["duration"]), "pixels": hashlib.sha256(pixels.tobytes()).hexdigest()}, pixels


image = Image.open(sys.argv[1])
seen = list(frames(image))
answer = {
    "size": list(image.size),
    "format": image.format,
    "loop": image.info.get("loop"),
    "frames": [facts for facts, _ in seen],
}
if len(sys.argv) > 2:
    picture = Image.open(sys.argv[2]).convert("RGB")
    answer["endsAs"] = picture.tobytes() == seen[-1][1].tobytes()
print(json.dumps(answer))
