"""The device and threads of torch, and the end of a training."""

import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.environment.early_stopping import train_with_early_stopping
from slopemuse.plugin.core.environment.torch_runtime import limited_torch_threads, seeded_torch, use_threads

torch = pytest.importorskip("torch")


def test_the_device_is_that_of_the_setting_or_refused():
    for requested in ("cpu", "auto"):
        with seeded_torch(0, requested) as place:
            assert place.type == ("cuda" if requested == "auto" and torch.cuda.is_available() else "cpu")
    with pytest.raises(InputError, match=r"SlopeMuse is 'tpu'; use one of auto, cpu, cuda"), seeded_torch(0, "tpu"):
        pass


def test_a_missing_graphics_card_is_refused():
    if torch.cuda.is_available():
        pytest.skip("There is one.")
    with pytest.raises(InputError, match="no usable graphics card; choose auto or cpu"), seeded_torch(0, "cuda"):
        pass


def test_the_program_keeps_its_threads_and_its_random_numbers():
    threads = torch.get_num_threads()
    torch.manual_seed(5)
    requested = torch.rand(3)
    torch.manual_seed(5)
    with seeded_torch(1):
        assert torch.get_num_threads() == 1
        torch.rand(100)
    assert torch.get_num_threads() == threads
    assert torch.equal(torch.rand(3), requested)


def test_training_ends_when_the_check_gets_no_better_and_keeps_the_best():
    network = torch.nn.Linear(1, 1, bias=False)
    with torch.no_grad():
        network.weight.fill_(0.0)
    seen = []

    def losses(epoch):
        # each step moves the weight by 1, past the optimum at 3
        yield -network.weight.sum()

    def check():
        seen.append(float(network.weight.detach()))
        return abs(seen[-1] - 3.0)

    optimizer = torch.optim.SGD(network.parameters(), lr=1.0)
    assert train_with_early_stopping(network, optimizer, losses, check, epochs=50, patience=4) == (7, 0.0)
    assert seen == [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]
    assert float(network.weight.detach()) == 3.0
    assert train_with_early_stopping(network, optimizer, losses, check, epochs=2, patience=4) == (2, 1.0)


def test_weights_stay_where_no_epoch_is_better_than_before_and_are_the_last_without_a_check():
    network = torch.nn.Linear(1, 1, bias=False)
    with torch.no_grad():
        network.weight.fill_(3.0)

    def losses(epoch):
        yield -network.weight.sum()

    def check():
        return abs(float(network.weight.detach()) - 3.0)

    optimizer = torch.optim.SGD(network.parameters(), lr=1.0)
    assert train_with_early_stopping(network, optimizer, losses, check, epochs=3, error=check()) == (3, 0.0)
    assert float(network.weight.detach()) == 3.0
    assert train_with_early_stopping(network, optimizer, losses, None, epochs=3).epochs == 3
    assert float(network.weight.detach()) == 6.0


def test_a_gradient_is_clipped():
    network = torch.nn.Linear(1, 1, bias=False)
    before = float(network.weight.detach())
    optimizer = torch.optim.SGD(network.parameters(), lr=1.0)
    train_with_early_stopping(network, optimizer, lambda _: [1000 * network.weight.sum()], lambda: 0.0, 1, 1, clip=0.5)
    assert before - float(network.weight.detach()) == pytest.approx(0.5, rel=1e-4)


def test_networks_use_the_chosen_number_of_threads():
    before = torch.get_num_threads()
    use_threads(2)
    try:
        with seeded_torch(0, "cpu"):
            assert torch.get_num_threads() == 2
        with limited_torch_threads():
            assert torch.get_num_threads() == 2
    finally:
        use_threads(1)
    assert torch.get_num_threads() == before
