"""PyTorch beside Verdant: the same decoder, trained and sampled eagerly; and a
matrix product. Its argument is the device; on a GPU, products are those of the
vendor's library in full float32.

Reads lines "threads what dim layers heads hidden vocab length batch calls" and
answers each with the seconds that the calls took together. what is "train" (a call
is one step on fresh tokens) or "sample" (a call is a batch of texts of length tokens,
one by one with cached keys and values). A model is kept between lines of one shape.
"threads gemm m n k calls" asks for products of [m, k] and [k, n].
"""
import sys
import time

import torch
import torch.nn.functional as F

device = torch.device(sys.argv[1] if len(sys.argv) > 1 else "cpu")
torch.set_default_device(device)
torch.backends.cuda.matmul.allow_tf32 = False


def rms_norm(x, gain):
    return F.rms_norm(x, gain.shape, gain, 1e-5)


class Model(torch.nn.Module):
    def __init__(self, dim, layers, heads, hidden, vocab, length):
        super().__init__()
        self.heads, self.length = heads, length
        weight = lambda *shape: torch.nn.Parameter(torch.randn(*shape) * shape[0] ** -0.5)
        gain = lambda: torch.nn.Parameter(torch.ones(dim))
        self.embed = torch.nn.Parameter(torch.randn(vocab, dim) * dim**-0.5)
        self.layers = torch.nn.ModuleList()
        for _ in range(layers):
            block = torch.nn.Module()
            block.n1, block.n2 = gain(), gain()
            for name in "qkvo":
                setattr(block, name, weight(dim, dim))
            block.gate, block.up, block.down = weight(dim, hidden), weight(dim, hidden), weight(hidden, dim)
            self.layers.append(block)
        self.norm = gain()
        half = dim // heads // 2
        angle = torch.arange(length)[:, None] * 1e4 ** (-torch.arange(half) / half)[None, :]
        self.register_buffer("cos", angle.cos())
        self.register_buffer("sin", angle.sin())

    def rope(self, x, first, rows):
        cos, sin = self.cos[first : first + rows], self.sin[first : first + rows]
        a, b = x.chunk(2, -1)
        return torch.cat((a * cos - b * sin, b * cos + a * sin), -1)

    def split(self, x):  # [B, T, D] to [B, heads, T, D / heads]
        return x.unflatten(-1, (self.heads, -1)).transpose(1, 2)

    def forward(self, tokens, first=0, cache=None):
        x = F.embedding(tokens, self.embed)
        rows = tokens.shape[1]
        for i, l in enumerate(self.layers):
            n = rms_norm(x, l.n1)
            q = self.rope(self.split(n @ l.q), first, rows)
            k = self.rope(self.split(n @ l.k), first, rows)
            v = self.split(n @ l.v)
            if cache is not None:
                cache[i][0][:, :, first : first + rows] = k
                cache[i][1][:, :, first : first + rows] = v
                k, v = (t[:, :, : first + rows] for t in cache[i])
            o = F.scaled_dot_product_attention(q, k, v, is_causal=cache is None)
            x = x + o.transpose(1, 2).flatten(2) @ l.o
            n = rms_norm(x, l.n2)
            x = x + (F.silu(n @ l.gate) * (n @ l.up)) @ l.down
        return rms_norm(x, self.norm) @ self.embed.T


class Bench:
    def __init__(self, dim, layers, heads, hidden, vocab, length, batch):
        self.vocab, self.length, self.batch = vocab, length, batch
        self.model = Model(dim, layers, heads, hidden, vocab, length)
        self.optimizer = torch.optim.AdamW(
            self.model.parameters(), lr=1e-3, betas=(0.9, 0.99), weight_decay=0, fused=True
        )
        self.caches = None

    def train(self):
        tokens = torch.randint(self.vocab, (self.batch, self.length + 1))
        logits = self.model(tokens[:, :-1])
        loss = F.cross_entropy(logits.flatten(0, 1), tokens[:, 1:].flatten())
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()

    @torch.inference_mode()
    def sample(self):
        if self.caches is None:
            heads, wide = self.model.heads, self.model.cos.shape[1] * 2
            self.caches = [torch.zeros(2, self.batch, heads, self.length, wide) for _ in self.model.layers]
        token = torch.ones(self.batch, 1, dtype=torch.int64)
        for position in range(self.length - 1):
            logits = self.model(token, position, self.caches)
            token = torch.multinomial(torch.softmax(logits[:, -1], -1), 1)


class Gemm:
    def __init__(self, m, n, k):
        self.a, self.b, self.out = torch.randn(m, k), torch.randn(k, n), torch.empty(m, n)

    def gemm(self):
        torch.mm(self.a, self.b, out=self.out)


def wait():
    if device.type == "cuda":
        torch.cuda.synchronize()


shape, bench = None, None
for line in sys.stdin:
    threads, what, *numbers = line.split()
    *numbers, calls = map(int, numbers)
    torch.set_num_threads(int(threads))
    if numbers != shape:
        bench = None  # its memory may be needed
        shape, bench = numbers, (Gemm if what == "gemm" else Bench)(*numbers)
    work = getattr(bench, what)
    wait()
    start = time.perf_counter()
    for _ in range(calls):
        work()
    wait()
    print(f"{time.perf_counter() - start:.9f}", flush=True)
