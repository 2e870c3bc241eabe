//! Values with names, as rows, programs and forms spell them.

/// Names every value of an enum: `ALL` of them, `as_str`, and `named` back again.
macro_rules! names {
    ($named:ident { $($value:ident = $name:literal),+ $(,)? }) => {
        impl $named {
            pub const ALL: [($named, &'static str); [$($name),+].len()] =
                [$(($named::$value, $name)),+];

            pub fn as_str(self) -> &'static str {
                match self {
                    $($named::$value => $name,)+
                }
            }

            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some($named::$value),)+
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use names;
