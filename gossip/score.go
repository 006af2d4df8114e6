package gossip

import (
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/peer"
)

// scoreParams sets how gossipsub judges its neighbours. In its terms: P1 and P2 give a little for staying and for being
// first; P4 (invalid messages) grows with the square of their number, so one mistake is forgiven and three are not; P6 is
// peers per address, P7 breaking the protocol, and the application adds what it learnt from disputes. P3 (too few
// messages) is off: in a swarm that trains at its own pace silence proves nothing.
func scoreParams(cfg Config, topics []string) (*pubsub.PeerScoreParams, *pubsub.PeerScoreThresholds) {
	app := func(peer.ID) float64 { return 0 }
	if cfg.AppScore != nil {
		app = func(p peer.ID) float64 {
			n, ok := NodeOf(p)
			if !ok {
				return -100
			}
			return cfg.AppScore(n)
		}
	}
	p := &pubsub.PeerScoreParams{
		Topics:                      make(map[string]*pubsub.TopicScoreParams, len(topics)),
		TopicScoreCap:               20,
		AppSpecificScore:            app,
		AppSpecificWeight:           1,
		IPColocationFactorWeight:    -5,
		IPColocationFactorThreshold: 8,
		IPColocationFactorWhitelist: localNets,
		BehaviourPenaltyWeight:      -10,
		BehaviourPenaltyThreshold:   6,
		BehaviourPenaltyDecay:       pubsub.ScoreParameterDecay(10 * time.Minute),
		DecayInterval:               time.Second,
		DecayToZero:                 0.01,
		RetainScore:                 10 * time.Minute,
	}
	for _, t := range topics {
		p.Topics[t] = &pubsub.TopicScoreParams{
			TopicWeight:                    1,
			TimeInMeshWeight:               0.01,
			TimeInMeshQuantum:              time.Second,
			TimeInMeshCap:                  300,
			FirstMessageDeliveriesWeight:   0.2,
			FirstMessageDeliveriesDecay:    pubsub.ScoreParameterDecay(time.Minute),
			FirstMessageDeliveriesCap:      10,
			InvalidMessageDeliveriesWeight: -10,
			InvalidMessageDeliveriesDecay:  pubsub.ScoreParameterDecay(10 * time.Minute),
		}
	}
	return p, &pubsub.PeerScoreThresholds{
		GossipThreshold:             -20,
		PublishThreshold:            -40,
		GraylistThreshold:           -80,
		AcceptPXThreshold:           50,
		OpportunisticGraftThreshold: 1,
	}
}
